/** What the doors, the desk and the shell may use of the heart. */
export * from './attribution';
export { describePassage } from './attribution/describePassage';
export * from './attribution/languages';
export * from './copy';
export * from './decisions';
export * from './desk';
export * from './gate';
export * from './story';
export * from './storyShape';
export { toStory, type Beside } from './toStory';
export * from './vocabulary';
