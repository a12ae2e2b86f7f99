package huni.command.week;

/** How a page of paper looks. */
final class PageStyle {

    private PageStyle() {}

    /** The page is as tall as the paper, so that no browser begins a second one. */
    static final String CSS = """
            @page{size:A4;margin:10mm}
            *{box-sizing:border-box}
            html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
            body{margin:0;background:#fff;color:#1b2430;font:11px/1.35 Inter,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
            b{font-weight:600;font-variant-numeric:tabular-nums}
            .page{width:190mm;height:276mm;margin:0 auto;padding:0 2px;overflow:hidden}
            @media screen{.page{margin:10mm auto}}
            header{display:flex;justify-content:space-between;align-items:center;gap:16px;margin:2px 0 12px}
            h1{font-size:19px;line-height:1.2;margin:0 0 2px}
            header p{margin:0;color:#5a6676}
            .pill{background:#ddf1ee;color:#0d5f58;border-radius:4px;padding:3px 8px;font-size:10px;white-space:nowrap}
            .panel{border:1px solid #dfe3e9;border-radius:8px;padding:10px 12px;margin:0 0 10px}
            h2{font-size:12px;margin:0 0 6px}
            .cards{display:flex;gap:10px}
            .card{flex:1 1 0;min-width:0;display:flex;flex-direction:column}
            .card>span,.card small{color:#5a6676;font-size:10px}
            .card>b{font-size:22px;line-height:1.3;white-space:nowrap}
            .long>b{font-size:15px;line-height:1.9}.longest>b{font-size:10px;line-height:2.9}
            .card small b{font-weight:400}
            .won>b{color:#226b3f}.build>b{color:#8a5300}
            .middle{display:flex;gap:10px;align-items:stretch}
            .funnel{flex:1 1 0;min-width:0}
            .aside{flex:0 0 216px;min-width:0;display:flex;flex-direction:column}
            .coach{flex:1 1 auto}.coach p{margin:0 0 5px}.coach b{font-weight:400}.coach small{color:#5a6676;font-size:8.5px}
            .bars{display:flex;gap:10px}.bars svg{flex:none}
            .bars>div:last-child{flex:1 1 0;min-width:0}
            .names{flex:0 0 116px;min-width:0}
            .row{display:flex;align-items:center;overflow:hidden;font-size:9.5px;line-height:1.25;color:#5a6676}
            .row>div{min-width:0;max-width:100%}.row span,.row strong{display:block}
            .row strong{color:#1b2430;font-size:11px;line-height:1.15;max-height:2.3em;overflow:hidden;overflow-wrap:anywhere}
            .row b{font-weight:400}.rate,.rate b{color:#1b2430}.rate b:first-child{font-weight:600}
            .dense .row{font-size:8px;line-height:1;white-space:nowrap}
            .dense .row span,.dense .row strong{display:inline}.dense .row strong{font-size:8px;max-height:none;overflow-wrap:normal}
            .dense .row>div{overflow:hidden;text-overflow:ellipsis}
            table{width:100%;border-collapse:collapse;table-layout:fixed}
            th{font-weight:400;color:#5a6676;font-size:10px}
            th,td{text-align:right;padding:6px 0;width:38px;border-bottom:1px solid #dfe3e9;white-space:nowrap}
            th:first-child,td:first-child{text-align:left;width:auto;overflow:hidden;text-overflow:ellipsis}
            .before b{font-weight:400;color:#5a6676}
            .dense th,.dense td{padding:0;font-size:8px;line-height:1.15;border:0}
            .weeks svg{display:block}
            .counts{display:flex;width:662px;margin-left:14px;text-align:center}
            .counts span{flex:1 1 0}
            .notes{margin:0;padding:0 0 0 14px;color:#5a6676;font-size:8.5px;line-height:1.35}
            .notes b{font-weight:400}
            """;
}
