package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.ArrayList;
import java.util.List;

/**
 * A pipeline put at another place among those that are offered; the retired ones stand behind them.
 *
 * @param place counted from 0; behind the last is the last
 */
public record MovePipeline(PipelineKey pipeline, int place) implements Operation<List<PipelineHeading>> {

    @Override
    public OperationName name() {
        return OperationName.MOVE_PIPELINE;
    }

    @Override
    public List<PipelineHeading> apply(Records records) throws RefusedException {
        List<PipelineHeading> before = records.all(PipelineHeading.class);
        PipelineHeading moved = PipelineHeading.of(pipeline, before);
        records.about(moved.name().orElse(""));
        List<PipelineHeading> order = new ArrayList<>(PipelineHeading.shown(before));
        order.remove(moved);
        order.add(Math.clamp(place, 0, order.size()), moved);
        before.stream().filter(one -> !order.contains(one)).forEach(order::add);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i) {
                records.put(order.get(i).withPosition(i));
            }
        }
        return records.all(PipelineHeading.class);
    }
}
