/** A fictional résumé whose first bullets are marked; no rule's wording is tested here. */
export const sample = `# Ida Marlow

## Experience

### Senior Software Engineer, Harbour Post

*Mar 2021 – present*

- Responsible for the label printer service.
- Led the migration of parcels to Postgres.
- Cut p95 latency of the tracking API from 800 ms to 250 ms for four teams.
`;
