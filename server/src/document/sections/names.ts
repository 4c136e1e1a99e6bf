import type { SectionKind } from '../model.ts';

// The names of sections: data only. Lower case throughout.

/** Section names by kind; a heading that equals or contains one (whole words) names a section of that kind. */
export const sectionNames: Readonly<Record<Exclude<SectionKind, 'other'>, readonly string[]>> = {
  experience:
    names(`experience|experiences|work experience|work experiences|working experience|professional experience|professional experiences
    |relevant experience|industry|industry experience|job experience|research experience|teaching experience|teaching and mentorship|teaching and mentoring|engineering experience
    |technical experience|other experience|additional experience|earlier experience|previous experience|past experience
    |selected experience|selected work experience|employment|employment history|employment experience|work history|working history|work|job history
    |jobs|experience summary|experience overview|summary of experience|employment summary|career overview|career|career history|career highlights|career summary|career experience|professional background|professional history
    |professional career|professional work|positions|current positions|current position|previous positions|past positions
    |positions held|appointments|academic appointments|professional appointments|roles|current role|current roles|previous roles
    |past roles|internships|internship|intership|interships|internhip|internships and work|internship experience|internship experiences|consulting|consulting experience|freelance
    |freelance work|freelance experience|freelance and contract|freelance and contract work|freelance and consulting|independent consulting|contracting|contract work|selected clients|assignments|selected assignments|client assignments|engagements|selected engagements|client engagements|mandates|labor|labour|toil|gigs|day job|day jobs|paid work|paid employment|paid positions|military service|military experience|military|teaching
    |research|leadership experience|leadership|work and experience|education and work|work and education|education and experience|experience and education|earlier roles|earlier career|brief history|history|previously|other work|earlier work|past work|previous work|previous jobs|past jobs|other jobs|work background|employers|occupation|occupations|experiencia en empresa|journey|career journey|professional journey|career path|career progression|trabajo|trabajos|career timeline|timeline|work life|경력
    |경력사항|工作经历|工作经验|職務経歴|職歴|опыт работы|опыт|досвід роботи|doświadczenie|doświadczenie zawodowe|contracts|contract history|contract experience|contract roles|recent contracts|selected contracts|client work|consulting engagements|freelancing|posts held|jobs held|employment record|career record|career to date|career timeline|employment details|employment background|recent experience|recent roles|recent employment|recent positions|key roles|working life|day job|day jobs|industry positions|research positions|worked at|places i worked|places i've worked|where i've been|places i have worked|where i worked|where i've worked
    |berufserfahrung|berufserfahrungen|beruflicher werdegang|berufliche erfahrung|berufliche laufbahn|berufliche stationen|berufspraxis|werdegang|profession|professions|parcours|parcours professionnel|trayectoria profesional|trajetória profissional|histórico profissional|carreira|praktische erfahrung|expérience|expériences|expérience professionnelle
    |expériences professionnelles|experiencia|experiencia laboral|experiencia profesional|experiência|experiência profissional
    |experiências|esperienza|esperienze|esperienze lavorative|esperienza lavorativa|werkervaring|arbeitserfahrung`),
  projects:
    names(`projects|project|personal projects|side projects|selected projects|key projects|notable projects|academic projects|open source
    |open-source|open source projects|open source contributions|open source work|oss|contributions|selected work|portfolio
    |project experience|projects experience|side hustles|hackathons|projekte|projets|proyectos|projetos|progetti`),
  volunteering:
    names(`volunteering|volunteerism|volunteer|volunteer work|volunteer experience|volunteering experience|community|community involvement
    |community service|positions of responsibility|position of responsibility|positions of leadership|posts of responsibility|leadership positions|leadership roles|student leadership|campus leadership|board positions|board memberships|board service|advisory positions|advisory roles|community work|service|professional service|extracurricular|extracurriculars|extracurricular activities
    |extra-curricular activities|extra curricular activities|extra-curriculars|extra curriculars|activities|memberships|ehrenamt|bénévolat|voluntariado`),
  education:
    names(`education|education and training|academic background|academic history|academics|academic|qualifications|certifications
    |certification|certificates|certificate|licenses|licences|courses|coursework|relevant coursework|training|trainings|degrees
    |degree|studies|schooling|학력|자격증|教育背景|教育经历|学歴|образование|освіта|wykształcenie|ausbildung|bildung|formation|formations|educación
    |formación|educação|formação|istruzione|formazione|opleiding|formação acadêmica|formação complementar|formación académica|formation académique
    |formation initiale|formation continue|diplôme|diplômes|études|scolarité|cursus|cursos|studium|schulbildung|weiterbildung|weiterbildungen
    |zertifikate|zertifizierungen|certificações|certificaciones|certifications et formations|estudios|estudos|opleidingen|utbildning|utdanning|uddannelse|koulutus`),
  skills:
    names(`skills|skill|technical skills|key skills|core skills|soft skills|skill set|skillset|skills summary|competencies
    |core competencies|technologies|technology|tech stack|tools|languages|language|programming languages|expertise
    |areas of expertise|technical expertise|proficiencies|technical proficiencies|technical knowledge|knowledge|stack|strengths
    |기술 스택|기술|专业技能|技能|スキル|навыки|навички|umiejętności|kenntnisse|fähigkeiten|sprachen|compétences|langues|habilidades|idiomas
    |competenze|lingue`),
  publications:
    names(`publications|publication|selected publications|papers|articles|writing|talks|speaking|presentations|conferences|conference talks
    |patents|books|media|press|blog posts|posters|preprints|veröffentlichungen|publicaciones`),
  summary:
    names(`summary|professional summary|executive summary|profile|about|about me|objective|career objective|overview|introduction|intro|bio
    |biography|highlights|qualifications summary|summary of qualifications|who am i|hello|tldr|tl;dr|personal information
    |personal info|personal details|perfil|profil|resumen|resumo|sobre mí|über mich`),
  goals:
    names(`goals|goal|goals for this year|goals for next year|objectives|okrs|okr|next steps|growth areas|development areas|areas for improvement|areas of improvement|areas for growth|areas of growth|areas for development|areas to improve|next period|next period focus|open gaps|gaps
    |what's next|what i want`),
  results: names(`results|result|impact|outcomes|outcome|effects|metrics|achievements|accomplishments`),
  contribution: names(`my contribution|contribution|my role|my part|role|what i did|my work|actions|action`),
};

/** Section names that no career document's work stands under. */
export const plainSections =
  names(`awards|award|honors|honours|honors and awards|awards and honors|interests|hobbies|hobbies and interests|references|reference
    |referees|links|social|misc|miscellaneous|other|additional information|personal|fun facts|testimonials|recommendations|grants
    |fellowships|scholarships|preferences|availability|table of contents|contents|news|license|skills and interests
    |contact|contact info|contact information|contact details|contacts|classes taught|courses taught|teaching materials`);

function names(text: string): readonly string[] {
  return text.split(/(?<!\s)\s*\|/);
}
