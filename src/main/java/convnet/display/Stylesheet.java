package convnet.display;

/**
 * The looks that all shown values share: colours for a light and for a dark page, as CSS variables.
 *
 * <p>A page is dark when it says so (JupyterLab, VS Code, or {@code html[data-theme]} on the course's site), else when
 * the reader's system prefers dark. Everything stands within an element of class {@code cn}; where style sheets are
 * removed the light picture and the page's own text colour remain.
 *
 * <p>The accents are the Okabe-Ito colours, which colour-blind readers tell apart, darker on light pages and lighter on
 * dark ones.
 */
public final class Stylesheet {
    private static final String LIGHT = "--cn-blue:#0072b2;--cn-orange:#c25100;--cn-green:#00785a;--cn-purple:#a8497d;"
            + "--cn-line:rgba(110,118,129,.38);--cn-soft:rgba(110,118,129,.09);--cn-dim:#5b6470;"
            + "--cn-blue-soft:rgba(0,114,178,.16);--cn-orange-soft:rgba(213,94,0,.18);"
            + "--cn-if-light:inline-block;--cn-if-dark:none;";
    private static final String DARK = "--cn-blue:#6cbcf0;--cn-orange:#f2a65a;--cn-green:#3ccfa3;--cn-purple:#e3a0c6;"
            + "--cn-line:rgba(150,160,172,.42);--cn-soft:rgba(150,160,172,.13);--cn-dim:#a5afbb;"
            + "--cn-blue-soft:rgba(86,180,233,.26);--cn-orange-soft:rgba(240,150,60,.28);"
            + "--cn-if-light:none;--cn-if-dark:inline-block;";

    private static final String RULES =
            """
            .cn{%1$s}
            @media (prefers-color-scheme:dark){.cn{%2$s}}
            html[data-theme="light"] .cn,body[data-jp-theme-light="true"] .cn,body.vscode-light .cn,body.notebook_app .cn{%1$s}
            html[data-theme="dark"] .cn,body[data-jp-theme-light="false"] .cn,body.vscode-dark .cn{%2$s}
            .cn{color:inherit;max-width:100%%;line-height:1.4}
            .cn figure{margin:.4em 0;max-width:100%%}
            .cn figcaption,.cn caption{color:var(--cn-dim);font-size:.9em;text-align:left;padding:.25em 0}
            .cn img{max-width:100%%;height:auto;border:0;background:none}
            .cn img.cn-sharp{image-rendering:pixelated}
            .cn .cn-light{display:var(--cn-if-light)!important}
            .cn .cn-dark{display:var(--cn-if-dark)!important}
            .cn-row{display:flex;flex-wrap:wrap;gap:1em 1.6em;align-items:flex-start}
            .cn-column{display:flex;flex-direction:column;gap:.4em}
            .cn .cn-scroll{overflow:auto;max-width:100%%;max-height:32em}
            .cn table.cn-table{border-collapse:collapse;border:0;margin:.2em 0;font-size:.95em;background:none;width:auto;display:table}
            .cn table.cn-table tr{background:none;border:0}
            .cn table.cn-table th,.cn table.cn-table td{padding:.28em .8em;border:0;border-bottom:1px solid var(--cn-line);text-align:left;vertical-align:top;color:inherit;background:none;white-space:pre-wrap;max-width:36em}
            .cn table.cn-table thead th{border-bottom:2px solid var(--cn-line);font-weight:600;vertical-align:bottom}
            .cn table.cn-table .cn-number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            .cn table.cn-table tbody tr:hover td{background:var(--cn-soft)}
            .cn table.cn-table tbody tr.cn-total td{border-top:2px solid var(--cn-line);font-weight:600}
            .cn table.cn-table td.cn-more{color:var(--cn-dim);text-align:center}
            .cn .cn-bar{display:flex;align-items:center;gap:.8em;flex-wrap:wrap;font-variant-numeric:tabular-nums}
            .cn .cn-track{flex:0 0 16em;height:.55em;border-radius:.3em;background:var(--cn-line);overflow:hidden}
            .cn .cn-done{height:100%%;background:var(--cn-blue)}
            .cn .cn-tiles{display:flex;flex-wrap:wrap;gap:.5em .7em;max-width:46em;align-items:flex-start}
            .cn .cn-tiles.cn-fixed{display:inline-grid;max-width:none;align-items:center}
            .cn .cn-tiles figure{margin:0;text-align:center;line-height:1.2}
            .cn .cn-tiles figcaption{text-align:center;font-size:.78em;padding:.15em 0 0;max-width:9em;margin:0 auto}
            .cn .cn-tiles img{vertical-align:top;max-width:none;outline:1px solid var(--cn-line)}
            .cn .cn-name{color:var(--cn-dim);font-size:.8em;padding-right:.4em}
            .cn .cn-legend{display:flex;align-items:center;gap:.6em;color:var(--cn-dim);font-size:.85em;padding:.5em 0 .1em}
            .cn svg{max-width:100%%;height:auto;overflow:visible}
            .cn svg text{font-family:system-ui,"DejaVu Sans",sans-serif;fill:currentColor;font-variant-numeric:tabular-nums}
            """
                    .formatted(LIGHT, DARK)
                    .replace("\n", "");

    private Stylesheet() {}

    /** The style element that a value's HTML brings along. */
    public static String style() {
        return "<style>" + RULES + "</style>";
    }
}
