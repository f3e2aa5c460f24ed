//! The tables as a workbook with charts, for Excel and what reads its files.

use super::{Cell, Plot, PlotKind, Sheet, Table};
use rust_xlsxwriter::{
    Chart, ChartType, ConditionalFormat2ColorScale, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

/// What keeps a workbook from being written: a table with more rows than one can have.
pub type WorkbookError = XlsxError;

/// Letters that a cell can have.
const LETTERS: usize = 32_767;

/// The widest that a column is, in ASCII letters; what is longer goes on below.
const WIDEST: u32 = 60;

/// The height of a line, in points.
const LINE: f64 = 15.0;

/// How wide a text is, in ASCII letters.
fn width(text: &str) -> u32 {
    text.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum()
}

/// How many lines a text takes in the widest column.
fn lines(text: &str) -> u32 {
    text.lines().map(|line| width(line).div_ceil(WIDEST).max(1)).sum::<u32>().max(1)
}

/// A report as the bytes of a workbook: a sheet for each table, with what is drawn of it as a chart, and the map of scores
/// coloured. Texts are texts: nothing in them is taken for a formula or an address.
///
/// # Errors
///
/// [`WorkbookError`].
pub fn workbook(sheet: &Sheet) -> Result<Vec<u8>, WorkbookError> {
    let mut book = Workbook::new();
    // The same report gives the same bytes: there is no time in it.
    book.set_properties(
        &rust_xlsxwriter::DocProperties::new()
            .set_title(&sheet.title)
            .set_creation_datetime(&rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1)?),
    );
    for table in &sheet.tables {
        one(book.add_worksheet(), table)?;
    }
    book.save_to_buffer()
}

fn one(sheet: &mut Worksheet, table: &Table) -> Result<(), WorkbookError> {
    sheet.set_name(&table.title)?;
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    // Where each column of the table begins on the sheet.
    let mut starts = Vec::new();
    let mut next = 0_u16;
    for column in &table.columns {
        starts.push(next);
        match &column.parts {
            None => {
                sheet.write_string_with_format(0, next, &column.head, &head)?;
                next += 1;
            }
            Some(parts) => {
                for part in parts {
                    sheet.write_string_with_format(0, next, format!("{} · {part}", column.head), &head)?;
                    next += 1;
                }
            }
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    // On paper: A4 across, the heads on every page, and all columns of a table on one.
    sheet.set_landscape().set_paper_size(9);
    sheet.set_repeat_rows(0, 0)?;
    if table.plot.is_none() {
        sheet.set_print_fit_to_pages(1, 0);
    }
    for (place, row) in (1_u32..).zip(&table.rows) {
        // Programs differ in whether they make room for what goes on below.
        let lines = row.iter().map(|cell| lines(&cell.text())).max().unwrap_or(1);
        if lines > 1 {
            sheet.set_row_height(place, LINE * f64::from(lines))?;
        }
        for (cell, start) in row.iter().zip(&starts) {
            write(sheet, place, *start, cell)?;
        }
    }
    let last = rows(table.rows.len());
    for (column, start) in starts.iter().enumerate() {
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        let widest = cells.map(|cell| width(&cell.text())).max().unwrap_or(0);
        sheet.set_column_width(*start, f64::from(widest.clamp(10, WIDEST)) + 2.0)?;
        let is_score =
            table.rows.iter().any(|row| matches!(row.get(column), Some(Cell::Track(_) | Cell::Score { .. })));
        if is_score && last > 0 {
            let is_track = table.columns.get(column).is_some_and(|column| column.parts.is_some());
            let map = ConditionalFormat2ColorScale::new().set_minimum_color("FFFEFA").set_maximum_color("6FC4B8");
            sheet.add_conditional_format(1, *start, last, start + if is_track { 2 } else { 0 }, &map)?;
        }
    }
    if let Some(note) = &table.note {
        // Below an empty row: no row of the table.
        sheet.write_string(last + 2, 0, note)?;
    }
    match &table.plot {
        Some(plot) if !table.rows.is_empty() => {
            let chart = chart(table, plot, &starts);
            sheet.insert_chart(1, next + 1, &chart).map(|_| ())
        }
        _ => Ok(()),
    }
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), WorkbookError> {
    let number = |digits: usize| {
        let decimals = if digits == 0 { String::new() } else { format!(".{}", "0".repeat(digits)) };
        top().set_num_format(format!("0{decimals}"))
    };
    match cell {
        Cell::Text(text) | Cell::None(text) => {
            let text: String = text.chars().take(LETTERS / 2).collect();
            // What is longer than its column is read whole all the same.
            let format = if lines(&text) > 1 { top().set_text_wrap() } else { top() };
            sheet.write_string_with_format(row, column, text, &format)?;
        }
        Cell::Count(count) => {
            sheet.write_number_with_format(row, column, *count, &top())?;
        }
        Cell::Number(value, digits) => {
            sheet.write_number_with_format(row, column, *value, &number(*digits))?;
        }
        Cell::Share(share) => {
            sheet.write_number_with_format(row, column, *share, &top().set_num_format("0 %"))?;
        }
        Cell::Score { score, .. } => {
            write_score(sheet, row, column, *score, cell.is_by_hand())?;
        }
        Cell::Track(track) => {
            write_score(sheet, row, column, track.first, false)?;
            write_score(sheet, row, column + 1, track.latest, cell.is_by_hand())?;
            write_score(sheet, row, column + 2, track.best, false)?;
        }
    }
    Ok(())
}

/// At the top of its row, which another cell may make higher.
fn top() -> Format {
    Format::new().set_align(FormatAlign::Top)
}

/// A score; it is a number also with a mark, which is in how it is shown.
fn write_score(sheet: &mut Worksheet, row: u32, column: u16, score: u8, by_hand: bool) -> Result<(), WorkbookError> {
    if by_hand {
        sheet.write_number_with_format(row, column, score, &top().set_num_format("0\" ✏\""))?;
    } else {
        sheet.write_number_with_format(row, column, score, &top())?;
    }
    Ok(())
}

fn chart(table: &Table, plot: &Plot, starts: &[u16]) -> Chart {
    let drawn = plot.rows(table.rows.len());
    let (first, last) = (rows(drawn.start) + 1, rows(drawn.end));
    let mut chart = Chart::new(match plot.kind {
        PlotKind::Bars => ChartType::Bar,
        PlotKind::Lines => ChartType::Line,
    });
    for column in &plot.columns {
        let (Some(start), Some(named)) = (starts.get(*column), table.columns.get(*column)) else { continue };
        let name = table.title.as_str();
        chart
            .add_series()
            .set_name(&named.head)
            .set_categories((name, first, 0, last, 0))
            .set_values((name, first, *start, last, *start));
    }
    let (least, most) = plot.range;
    chart.title().set_name(&table.title);
    match plot.kind {
        // As in the table, the first at the top.
        PlotKind::Bars => {
            // The one that goes up the page has the names.
            chart.y_axis().set_reverse();
            chart.legend().set_hidden();
        }
        PlotKind::Lines => {
            chart.y_axis().set_min(least).set_max(most);
        }
    }
    chart.set_width(760).set_height(if plot.kind == PlotKind::Bars { 120 + 24 * (last - first + 1) } else { 360 });
    chart
}

fn rows(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
