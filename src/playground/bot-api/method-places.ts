import type { Params } from './params.ts';
import { badRequest } from './refusal.ts';
import { sendContent } from './method-send.ts';
import type { World } from './world.ts';

export function sendLocation(world: World, params: Params): unknown {
  const location = readLocation(params);
  return sendContent(world, params, 'locations', () => ({ location }));
}

export function sendVenue(world: World, params: Params): unknown {
  const location = readLocation(params);
  const venue = { location, title: params.text('title') ?? '', address: params.text('address') ?? '' };
  return sendContent(world, params, 'venues', () => ({ location, venue }));
}

function readLocation(params: Params): { latitude: number; longitude: number } {
  return { latitude: readDegrees(params, 'latitude'), longitude: readDegrees(params, 'longitude') };
}

function readDegrees(params: Params, field: string): number {
  const given = params.text(field) ?? '';
  if (given === '') throw badRequest(`${field} is empty`);
  return Number(given);
}
