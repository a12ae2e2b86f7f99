package huni.architecture.planted.insight;

import huni.architecture.planted.work.TaskHelper;

record Funnel(TaskHelper task) {}
