/** A fictional résumé with one finding of each common kind; tests type into it. */
export const resume = `# Ada Quill

## Experience

### Senior Software Engineer, Tern Ledger

*Jan 2022 – present*

- Worked on the export service.
- Led the migration of billing to Kubernetes.
- Cut p95 latency of the search API from 900 ms to 300 ms for three teams.

### Software Engineer, Mill Street Maps

*2018 – 2021*

- Helped build the tile renderer.
- Wrote the importer for bus timetables.

## Skills

TypeScript, Go
`;

export const uri = 'file:///work/resume.md';
