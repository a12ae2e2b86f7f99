package huni.architecture.planted.ui.shell;

import huni.architecture.planted.work.TaskHelper;

record Shell(TaskHelper task) {}
