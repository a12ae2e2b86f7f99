package huni.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Duration;

/** Its time goes on when it is told. */
public final class HandClock implements Patience.Clock {

    private record Awaited(double at, Runnable then) {}

    private final List<Awaited> awaited = new ArrayList<>();
    private double now;

    @Override
    public Runnable after(Duration wait, Runnable then) {
        Awaited mine = new Awaited(now + wait.toMillis(), then);
        awaited.add(mine);
        return () -> awaited.remove(mine);
    }

    /** So much time passes; what is due by then is done. */
    public void goOn(double millis) {
        now += millis;
        List<Awaited> due = awaited.stream().filter(one -> one.at <= now).toList();
        awaited.removeAll(due);
        due.forEach(one -> one.then.run());
    }
}
