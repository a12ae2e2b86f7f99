package huni.architecture.planted.app;

record Start(Wiring wiring) {}
