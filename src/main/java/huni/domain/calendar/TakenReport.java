package huni.domain.calendar;

/** How many events were new, were changed, were called off, and were known as they are. */
public record TakenReport(int added, int changed, int calledOff, int same) {

    /** Both together. */
    public TakenReport and(TakenReport more) {
        return new TakenReport(
                added + more.added, changed + more.changed, calledOff + more.calledOff, same + more.same);
    }
}
