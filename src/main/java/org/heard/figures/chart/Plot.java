package org.heard.figures.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.figures.statistics.Interval;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * What JFreeChart draws: bars, marks with whiskers, joining lines, grid and markers, in an area whose
 * place on the sheet we fix, so that words can be set beside it to the millimetre.
 */
final class Plot {
    /** Room around the area, so that a mark at 0% or 100% is not cut in half. */
    private static final int MARGIN = 8;
    /** 2 mm. */
    private static final double CAP = 7.56;

    private final Rectangle area;
    private final Range across;
    private final Range down;
    private final XYPlot plot = new XYPlot();
    private final Map<Fill, XYIntervalSeries> bars = new LinkedHashMap<>();
    private final Map<Mark, XYIntervalSeries> marks = new LinkedHashMap<>();
    private final List<XYSeries> lines = new ArrayList<>();
    private boolean uprightWhiskers;

    /**
     * @param area where the two ranges lie, in units of the sheet
     * @param down from the upper edge to the lower; 100 to 0 where values grow upwards
     */
    Plot(Rectangle area, double left, double right, double top, double bottom) {
        this.area = area;
        this.across = new Range(left, right);
        this.down = new Range(Math.min(top, bottom), Math.max(top, bottom));
        plot.setDomainAxis(axis(across, area.width));
        NumberAxis vertical = axis(down, area.height);
        vertical.setInverted(top < bottom);
        plot.setRangeAxis(vertical);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    /** Rows from the top down, measured in units of the sheet, shares or points from left to right. */
    static Plot ofRows(Rectangle area, double left, double right) {
        return new Plot(area, left, right, 0, area.height);
    }

    Rectangle area() {
        return area;
    }

    /** Where a value stands on the sheet. */
    double x(double value) {
        return area.x + area.width * (value - across.getLowerBound()) / across.getLength();
    }

    double y(double value) {
        double share = (value - down.getLowerBound()) / down.getLength();
        return area.y + area.height * (plot.getRangeAxis().isInverted() ? share : 1 - share);
    }

    void gridAcross(double value) {
        plot.addRangeMarker(marker(value, Palette.GRID_LINE, Palette.GRID), Layer.BACKGROUND);
    }

    void gridUpright(double value) {
        upright(value, Palette.GRID_LINE, Palette.GRID);
    }

    void zeroLine() {
        upright(0, Palette.AXIS_LINE, Palette.DARK_GREY);
    }

    /** The axis that shares are read from, where marks stand to its right. */
    void axisUpright() {
        upright(0, Palette.AXIS_LINE, Palette.AXIS);
    }

    /** The axis that shares are read from, where marks stand above it. */
    void axisAcross() {
        plot.addRangeMarker(marker(0, Palette.AXIS_LINE, Palette.AXIS), Layer.BACKGROUND);
    }

    void upright(double value, Stroke stroke, Color colour) {
        plot.addDomainMarker(marker(value, stroke, colour), Layer.BACKGROUND);
    }

    void band(double from, double to) {
        IntervalMarker band = new IntervalMarker(from, to, Palette.BAND);
        band.setAlpha(1);
        band.setOutlinePaint(null);
        plot.addDomainMarker(band, Layer.BACKGROUND);
    }

    /** A bar in the plot's own values. */
    void bar(Fill fill, Rectangle2D bar) {
        bars.computeIfAbsent(fill, f -> new XYIntervalSeries("bar " + bars.size(), false, true))
                .add(bar.getCenterX(), bar.getMinX(), bar.getMaxX(), bar.getMaxY(), bar.getMinY(), bar.getMaxY());
    }

    /** A mark whose whisker runs from left to right. */
    void markAcross(Mark mark, double x, double y, Interval whisker) {
        series(mark).add(x, whisker.lower(), whisker.upper(), y, y, y);
    }

    /** A mark whose whisker stands upright. */
    void markUpright(Mark mark, double x, double y, Interval whisker) {
        uprightWhiskers = true;
        series(mark).add(x, x, x, y, whisker.lower(), whisker.upper());
    }

    void join(double x1, double y1, double x2, double y2) {
        XYSeries line = new XYSeries("line " + lines.size());
        line.add(x1, y1);
        line.add(x2, y2);
        lines.add(line);
    }

    void paint(Graphics2D g) {
        setLines();
        setBars();
        setMarks();
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        Rectangle whole = new Rectangle(area);
        whole.grow(MARGIN, MARGIN);
        chart.draw(g, whole);
    }

    private XYIntervalSeries series(Mark mark) {
        return marks.computeIfAbsent(mark, m -> new XYIntervalSeries("mark " + marks.size(), false, true));
    }

    private void setLines() {
        XYSeriesCollection data = new XYSeriesCollection();
        lines.forEach(data::addSeries);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, Palette.AXIS);
            renderer.setSeriesStroke(i, Palette.THIN_DASHES);
        }
        plot.setDataset(0, data);
        plot.setRenderer(0, renderer);
    }

    private void setBars() {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        bars.forEach((fill, series) -> {
            int i = data.getSeriesCount();
            data.addSeries(series);
            renderer.setSeriesPaint(i, fill.colour());
            renderer.setSeriesOutlinePaint(i, fill.outline());
            renderer.setSeriesOutlineStroke(i, Palette.OUTLINE);
        });
        plot.setDataset(1, data);
        plot.setRenderer(1, renderer);
    }

    private void setMarks() {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(!uprightWhiskers);
        renderer.setDrawYError(uprightWhiskers);
        renderer.setCapLength(CAP);
        renderer.setErrorStroke(Palette.WHISKER);
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        renderer.setDrawOutlines(true);
        marks.forEach((mark, series) -> {
            int i = data.getSeriesCount();
            data.addSeries(series);
            renderer.setSeriesShape(i, mark.shape());
            renderer.setSeriesPaint(i, mark.line());
            renderer.setSeriesFillPaint(i, mark.fill());
            renderer.setSeriesOutlinePaint(i, mark.line());
            renderer.setSeriesOutlineStroke(i, Palette.WHISKER);
        });
        plot.setDataset(2, data);
        plot.setRenderer(2, renderer);
    }

    private static NumberAxis axis(Range range, int length) {
        double spare = range.getLength() * MARGIN / length;
        NumberAxis axis = new NumberAxis();
        axis.setRange(range.getLowerBound() - spare, range.getUpperBound() + spare);
        axis.setVisible(false);
        return axis;
    }

    private static ValueMarker marker(double value, Stroke stroke, Color colour) {
        ValueMarker marker = new ValueMarker(value, colour, stroke);
        marker.setAlpha(1);
        return marker;
    }
}
