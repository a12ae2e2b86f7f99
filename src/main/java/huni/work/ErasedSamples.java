package huni.work;

/**
 * What was taken away of the sample data.
 *
 * @param gone how many samples are gone for good
 * @param stayed how many stayed because a prospect of the person's own was merged into them
 */
public record ErasedSamples(int gone, int stayed) {}
