using System.Collections.Frozen;

namespace LeanTechBot.ServiceDesk.Listening.Facts;

/// <summary>The words by which a company's name is known.</summary>
internal static class CompanyWords
{
    /// <summary>What companies' names end with.</summary>
    private static readonly FrozenSet<string> Trades = Set(
        "surveyors notaryo maternity homewares trusts llp shop chambers bigasan weavers souvenirs ent mdse accounting sailmakers outfitter ltd limited plc gmbh hauliers stationers upholstery vineyards vineyard orchard haberdashery locksmiths opticians chandlers tannery abattoir academy ads advertising agency agri airlines airways apparel architects associates assurance auto aviation bakehouse bakery bakeshop bakeshops balut bank beverages bistro books bookstore bottling boutique bpo brewery bridal broadcasting bros builders cable cafe canning capital cargo catering cement center centre ceramics chain chapel chemicals church cinema clinic clinica clinics cnc coffee collections college construction consultancy consultants consulting coop cooperative corp corporation cosmetics council courier couriers coworking crafts creatives credit crematorium crest dairy dental depot design designs diagnostics dialysis diesel distillery drugstore eatery electric energy enterprises estate estates events export exports express eyewear fabrics farm farms feeds ferries ferry fertilizer finance firm fisheries fishery fitness florist flowers food foods footwear foundation foundry freight fuel funeral furniture garden garments gas gateway glass glassworks grains grill grocery group gym hardware hatchery hauling hmo holdings homes hosp hospital hotel hotels hydro ice inc industries insurance interiors isp jewelers kitchen kitchens lab laboratory labs law leasing lending liner liners logistics lumber machining manufacturing mapping marine marketing mart meats media medical memorial mfg microfin microfinance mills mining motors movers moving museum noodle noodles nurseries nursery oil optic optical optics orchids orthopedics outfitters packaging paint paints parish partners parts pawnshop pet petroleum petshop pharma pharmaceuticals pharmacies pharmacy photo piggery plant plastics plywood poultry power press print printing prints printworks publishing radio realty rentals resort resorts restaurant rice salon savings sawmill school seafood seafoods security services shipping shoes solar solicitors solutions sons spa staffing steel storage studio studios sugar supermarket supermarkets supply svcs systems tailoring telco telecom textile textiles theater tiles tollways tooling tours toys traders trading transport travel travels trdg trucking uniforms university vet veterinary water weddings wellness works");

    /// <summary>Words that stand before a company.</summary>
    private static readonly FrozenSet<string> From = Set("from of frm fr ng taga sa for galing @ w at re for: client:");

    /// <summary>Words that may follow a company's name.</summary>
    private static readonly FrozenSet<string> After = Set("calling called verified vrfd id po daw code callback on to again walk-in walkin");

    /// <summary>Words that are no company's name: things, other people's firms, small words.</summary>
    private static readonly FrozenSet<string> NoNames = Set(
        "the this that their our his her its my your any each every one same other another whole nearby ang yung ung mga sa ng nila isang ibang si kay po file mail print web data no with and or for from of is was are on in at by cold power client clients vendor vendors portal windows google microsoft globe pldt converge smart meralco amazon aws azure adobe apple quickbooks gmail yahoo facebook sharepoint onedrive tier team noc support new new: call caller ok break rss default payment api sms mail card kumpleto buong label rx break tailscale vpn db server app online offline mobile local main group back no. full screen remote wala may walang nag naka taga good morning afternoon evening privacy search data loss valid iisang tatlong dalawang impossible internet sentry telegram viber messenger");

    /// <summary>Trades that are ordinary words as well: without capitals they need a word for "from" before the name.</summary>
    private static readonly FrozenSet<string> WeakTrades = Set(
        "chain print prints printing isp events travel travels export exports cafe group gas power auto church services service systems security storage water oil energy credit capital finance savings plant parts gateway mapping collections law press photo design designs works garden media radio school lab labs bank church court gym spa cable telco ads agency memorial movers moving transport supply council support rentals homes kitchen grill ice meats books toys shoes flowers paint lines machining tooling partners studio feeds events shop accounting foods food center centre system office offices company co firm inc ent club");

    public static bool IsWeakTrade(ReadOnlySpan<char> word) => WeakTrades.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsTrade(ReadOnlySpan<char> word) => Trades.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsFrom(ReadOnlySpan<char> word) => From.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsAfter(ReadOnlySpan<char> word) => After.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsNoName(ReadOnlySpan<char> word) => NoNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
