namespace AdaptiveCards;

/// <summary>
/// A cell of a table. As in the package, it writes a container's type unless <see cref="AdaptiveTypedElement.Type"/> is set to
/// <see cref="TypeName"/>.
/// </summary>
public class AdaptiveTableCell : AdaptiveContainer
{
    public new const string TypeName = "TableCell";
}
