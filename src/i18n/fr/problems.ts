import type { Messages } from '@/i18n/en';

/** What went wrong, what it means, what to do: one for each kind of error. */
export const problems: Messages['problems'] = {
  denied:
    "Vous n'avez pas l'autorisation nécessaire. Demandez à un propriétaire du registre le rôle « Container Registry Contributor and Data Access Configuration Administrator ». Une nouvelle autorisation peut mettre jusqu'à 10 minutes à prendre effet.",
  policy:
    "Une stratégie Azure Policy interdit cette opération. La personne qui gère les stratégies de votre abonnement peut l'autoriser.",
  locked:
    'Un verrou interdit cette opération. Un propriétaire peut supprimer ce verrou dans le portail Azure, sur la page Verrous du registre, de son groupe de ressources ou de son abonnement.',
  subscription:
    "Seule la lecture est possible pour l'instant : l'abonnement est désactivé, ou le fournisseur de ressources Microsoft.ContainerRegistry n'y est pas inscrit. Son propriétaire peut y remédier.",
  throttled: 'Azure a reçu trop de demandes. Patientez une minute, puis réessayez.',
  busy: 'Une autre opération est en cours sur cette ressource. Réessayez quand elle sera terminée.',
  notFound:
    "Cette ressource n'existe pas ou n'existe plus, ou bien vous n'avez pas le droit de la voir.",
  conflict:
    "Une modification a eu lieu entre-temps. Actualisez, vérifiez l'état actuel, puis réessayez.",
  invalid: "Azure n'accepte pas ces valeurs. Rien n'a été modifié. Corrigez-les, puis réessayez.",
  unsupportedVersion:
    "Azure ne prend plus en charge la version d'API que ce portail utilise. Le portail doit être mis à jour.",
  signedOut: 'Votre session a pris fin. Reconnectez-vous.',
  wrongTenant:
    'Vous êtes connecté à un autre locataire que celui dont dépend cette ressource. Choisissez Changer de compte dans le menu du compte, en haut.',
  offline:
    "Votre navigateur est hors connexion. Rien n'a été envoyé. Réessayez une fois la connexion rétablie.",
  unreachable:
    "Impossible de joindre Azure. Un proxy, un pare-feu ou une extension du navigateur bloque peut-être l'accès, ou le réseau est en panne. Réessayez.",
  timeout: "Azure n'a pas répondu à temps. Réessayez.",
  unreadable:
    "La réponse ne vient pas d'Azure, ou elle est endommagée. Un proxy ou une page de connexion de votre réseau s'interpose peut-être. Réessayez.",
  service: 'Azure rencontre un problème. Réessayez dans quelques minutes.',
  refused:
    "Pour protéger votre connexion, une adresse extérieure à votre cloud n'a pas été suivie. Signalez ce problème en indiquant l'ID de la demande.",
  failed:
    "Azure a accepté la modification, mais ne l'a pas menée à bien. Vérifiez l'état actuel avant de réessayer.",
  notApplied:
    "Azure a accepté la modification, mais une nouvelle lecture montre que rien n'a changé. Une stratégie Azure Policy l'a peut-être annulée. La personne qui gère les stratégies de votre abonnement peut vous renseigner.",
  cancelled: "Vous avez cessé d'attendre la réponse.",
  unknownOutcome:
    "La réponse s'est perdue : impossible de savoir si l'opération a eu lieu. Vérifiez l'état actuel avant de réessayer.",
};
