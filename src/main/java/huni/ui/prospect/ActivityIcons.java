package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.ui.kit.Icons;

/** The picture of each kind of activity and of each row of the timeline. */
final class ActivityIcons {

    private ActivityIcons() {}

    static Icons of(ActivityKind kind) {
        return switch (kind) {
            case CALL -> Icons.PHONE;
            case EMAIL -> Icons.MAIL;
            case APPOINTMENT -> Icons.APPOINTMENT;
            case TASK -> Icons.TASK;
            case INFORMATION_REQUEST -> Icons.REQUEST;
            case INCENTIVE -> Icons.GIFT;
            case NOTE -> Icons.NOTE;
        };
    }

    static Icons of(TimelineViewModel.Kind kind) {
        return switch (kind) {
            case MOVE -> Icons.BOARD;
            case EDIT -> Icons.EDIT;
            case IMPORT -> Icons.DATA;
            case CALL, EMAIL, APPOINTMENT, TASK, INFORMATION_REQUEST, INCENTIVE, NOTE ->
                of(ActivityKind.valueOf(kind.name()));
        };
    }
}
