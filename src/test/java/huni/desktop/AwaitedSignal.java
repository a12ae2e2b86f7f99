package huni.desktop;

import java.util.concurrent.CountDownLatch;

/** A program that ends as it does by itself when it is asked to end, and says so. */
final class AwaitedSignal {

    private AwaitedSignal() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        EndSignals.onSignal(asked::countDown);
        System.out.println("started");
        System.out.flush();
        asked.await();
        System.out.println("ended by itself");
        System.out.flush();
    }
}
