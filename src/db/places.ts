import { statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

/** Whether a file stands at a path, or can be made there with its folders, as far as what is there already tells. */
export function isPlaceForFile(path: string): boolean {
  const there = lookAt(path);
  return there ? !there.isDirectory() : isPlaceForFolder(dirname(path));
}

/** Whether a folder stands at a path, or can be made there with those above it. */
export function isPlaceForFolder(path: string): boolean {
  const there = lookAt(path);
  if (there) return there.isDirectory();
  const above = dirname(path);
  return above === path || isPlaceForFolder(above);
}

/** @returns undefined for what is not there, leads through a file, or can't be looked at by this account */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
