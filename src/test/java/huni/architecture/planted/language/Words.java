package huni.architecture.planted.language;

import huni.architecture.planted.work.TaskHelper;
import javafx.scene.control.Label;

record Words(TaskHelper task, Label label) {}
