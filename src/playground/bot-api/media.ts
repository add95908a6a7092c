import type { MediaKind } from '../view.ts';

const file = { file_id: 'AgACAgIAAxkBAAIBsample', file_unique_id: 'AQADsample', file_size: 1024 };

/** A message's content of each kind, with the fields by which the real ones could betray somebody. */
export function sampleMedia(kind: MediaKind): Record<string, unknown> {
  switch (kind) {
    case 'photo':
      return { photo: [{ ...file, width: 90, height: 67 }] };
    case 'voice':
      return { voice: { ...file, duration: 3, mime_type: 'audio/ogg' } };
    case 'video':
      return { video: { ...file, width: 320, height: 240, duration: 3, file_name: 'video.mp4' } };
    case 'sticker':
      return {
        sticker: {
          ...file,
          type: 'regular',
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
          emoji: '🌷',
        },
      };
    case 'document':
      return { document: { ...file, file_name: 'document.pdf', mime_type: 'application/pdf' } };
    case 'contact':
      return { contact: { phone_number: '+996555000000', first_name: 'Somebody', user_id: 5_000_000_000 } };
    case 'location':
      return { location: { latitude: 40.5283, longitude: 72.7985 } };
  }
}
