using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Microsoft.Bot.Builder.Dialogs")]
