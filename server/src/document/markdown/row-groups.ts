/**
 * Cells of an HTML table that head several rows: those that a row begins with and that go on below (`rowspan`), and what stands in
 * their columns in rows of their own. Who reads such a table takes them for headings: an employer over the titles there.
 */
export class RowGroups {
  /** How many columns at the left hold such cells. */
  private columns = 0;
  /** How many rows below are still covered. */
  private below = 0;
  private cells = 0;
  private isData = false;
  private isCovered = false;

  startTable(): void {
    this.columns = this.below = this.cells = 0;
  }

  startRow(): void {
    this.isCovered = this.below > 0;
    if (this.isCovered) this.below--;
    this.cells = 0;
  }

  /**
   * Whether the next cell of the row is such a head.
   * @param tag the cell's opening tag
   */
  takeCell(tag: string): boolean {
    const rows = Number(/\browspan\s*=\s*["']?(\d{1,3})/i.exec(tag)?.[1] ?? 1);
    const column = this.cells++;
    this.isData = /^<td\b/i.test(tag);
    if (this.isCovered) return false;
    if (rows > 1 && column <= this.columns) {
      this.columns = Math.max(this.columns, column + 1);
      this.below = Math.max(this.below, rows - 1);
      return true;
    }
    return column < this.columns;
  }

  /** Whether the row's first cell is open, and none that names a column. */
  get isFirst(): boolean {
    return this.cells === 1 && this.isData;
  }
}
