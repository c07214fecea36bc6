import { useI18n } from '@/i18n/I18n';

/** Longer lists of repositories are told by their first names and a number. */
const namesShown = 4;

/** Says repositories in a sentence: `samples/nginx and team/*`. */
export function useRepositoryList(): (repositories: readonly string[]) => string {
  const { t, format } = useI18n();
  return (repositories) => {
    const names = repositories
      .slice(0, namesShown)
      .map((name) => (name === '*' ? t.scopeMaps.impact.allRepositories : name));
    const more = repositories.length - names.length;
    return more > 0
      ? `${names.join(t.scopeMaps.comma)} ${t.scopeMaps.andMore(more)}`
      : format.list(names);
  };
}
