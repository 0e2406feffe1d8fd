using System.Collections.Frozen;

namespace LeanTechBot.ServiceDesk.TeamsChannels;

/// <summary>Usual names of people in the Philippines. No list has them all: titles and words before a name find others.</summary>
internal static class PeopleNames
{
    /// <summary>A shorter family name is one only beside a first name.</summary>
    private const int ShortestAlone = 5;

    private static readonly FrozenSet<string> First = FrozenSet.ToFrozenSet(
        (
            "aaron abigail adrian agnes aida alden aldrin alex alexander alfredo alice allan allen alma althea alvin amado " +
            "amelia amy ana anabelle andrea andres andrew angela angelica angelo anna annabelle anne antonio arianne ariel " +
            "aries arjay arlene arman arnel arnold arthur arturo aurora bea ben benjamin bernadette bernadine bernard bernie " +
            "bianca bong boy boyet brian bryan bryce camille carina carla carlo carlos carmela carmen carol caroline " +
            "catherine cathy cecilia celeste cesar charles charlie cherry chito chloe chris christian christine christopher " +
            "cindy claire clara clarissa clint cora corazon cristina daisy dan daniel daniela danilo danny dante darren dave " +
            "david debbie delia dennis dexter diana diane diego dina dindo divina dodong dolores dominic donald donna doris " +
            "dorothy drew dulce dwight ed eddie edgar edgardo edith edna eduardo edwin efren elaine elena elizabeth ella " +
            "ellen elmer elsa elsie elvira emilio emily emma emmanuel enrique eric erica erika erlinda ernesto ernie erwin " +
            "ester esther eunice eva evangeline evelyn felix ferdinand fernando fidel florencia francis francisco fred " +
            "frederick gabriel gary gemma george gerald geraldine gerard gerry gilbert gina ginalyn gino gladys glenda glenn " +
            "gloria grace greg gregorio gwen hannah harold harry harvey hazel hector heidi helen henry herbert herman hernan " +
            "hilda ian ignacio imelda inday irene isabel isabella ivan ivy jacob jacqueline jaime jake james jane janet " +
            "janice janine jasmine jason jay jayson jean jed jeff jeffrey jenna jennifer jenny jerald jeric jericho jerome " +
            "jerry jess jessica jessie jesus jhun jim jimmy joan joanna jocelyn joel joey john johnny jojo jon jonathan " +
            "jordan jose joseph josephine joshua jovelyn jovit joy joyce juan juancho juanito judith judy julia julian julie " +
            "julius jun justin karen karl kate katherine kathleen kathy katrina keith kelly kenji kenneth kevin kim kimberly " +
            "kris kristian kristina kristine kyle lance lani larry laura lea leah leila lena leo leonardo leonora leslie " +
            "lester leticia liezel liezl lilia lily lina linda lito liza lorena lorenzo lorna lorraine louie louis louise " +
            "lourdes lucas lucy luis luisa luz lydia lyka lyn lynn mabel macario madeline mae manuel mara marc marcelo marco " +
            "marcus margarita margie maria marian marianne maricar maricel marie mariel marife marilou marilyn mario marissa " +
            "marites maritess marivic marjorie marjun marlon marlyn martha martin marvic marvin mary mateo matilda matt " +
            "matthew maureen mauro maxine melanie melba melinda melissa melvin mercedes mercy michael michelle miguel mikaela " +
            "mike mila mina minda minerva miriam mitch mona monette monica monique myra nadine nancy natalie nathan nathaniel " +
            "neil nelia nelly nelson nena nene nenita nestor nicolas nicole nikki nilda nina nino noel noemi nora noreen " +
            "norma norman odette olga oliver olivia orlando oscar owen pablo pamela paolo patricia patrick paul paula paulo " +
            "pedro percival perla perry pete peter philip phoebe pia pilar pinky precious princess rachel rafael ralph ramil " +
            "ramon randolph randy raphael raquel raul raymond rebecca reggie regina reina remedios renato rene renz rex rey " +
            "reynaldo rhea rhodora ricardo richard richie rico rita rizza rob robbie robert roberto robin rochelle rodel " +
            "roderick rodolfo rodrigo roel roger roland rolando roldan romel romeo rommel romulo ronald ronnel ronnie rosa " +
            "rosalie rosario rose roselyn rosemarie rosie rowena roxanne roy ruben rudy ruel rufino russel ruth ryan sally " +
            "salvador sam samantha sammy samuel sandra santiago sara sarah sean sergio shaina shane sharon sheena sheila " +
            "sherwin shiela shirley simon socorro sofia solomon sonia sonny sophia stella stephanie stephen steve steven " +
            "susan suzette sylvia tanya tasha teban ted teddy teodoro teresa teresita terry tess thelma theresa thomas tim " +
            "timmy timothy tina tito tobias toby tom tony totoy tricia trina trisha trixie tyrone ulysses valerie vanessa " +
            "venus veronica vicente vicky victor victoria vilma vince vincent virgilio virginia vivian wally walter warren " +
            "wendell wendy wilfredo william wilma winnie winston xander yani yolanda yvonne zack zaldy zandro zara zenaida " +
            "zoe"
        ).Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Family = FrozenSet.ToFrozenSet(
        (
            "abad abalos abella aguilar aguinaldo aguirre agustin alcantara alonzo alvarado alvarez amador andres apostol " +
            "aquino arellano arroyo asuncion avila baltazar baluyot banaag barrientos batungbakal bautista belmonte benitez " +
            "bermudez bernardo bonifacio borja briones buenafe buenaventura bulaong caballero cabral cabrera calderon camacho " +
            "canlas carandang carpio casimiro castillo castro catacutan catapang cayetano chan chavez chen chua claudio " +
            "clemente co cojuangco collado concepcion consunji cordero corpuz cortez cosme crisostomo cruz cuenca cuevas " +
            "dacanay dantes dayrit deguzman delacruz delarosa deleon delosantos delosreyes delrosario diaz dimaculangan " +
            "dimagiba dimayuga dionisio dizon domingo enriquez ermita escobar espina espinosa espiritu estacio esteban " +
            "estrada evangelista fabian fajardo feliciano fernandez ferrer figueroa flores francisco fuentes galang gallardo " +
            "garcia gatchalian gatdula geronimo gimenez gomez gonzaga gonzales gonzalez guanzon guerrero guevara gutierrez " +
            "guzman hernandez hidalgo ignacio ilagan inocencio jacinto javier jimenez jocson lacsamana lacson lagman lao " +
            "lapuz lazaro lee legaspi leviste lim limjoco liwanag lopez lorenzo luna macapagal macaraeg madrigal magbanua " +
            "maglaya magno magsaysay malabanan malonzo malvar manalo manansala mangahas mangubat maranan marasigan marcelo " +
            "marcos mariano marquez martinez matias mauricio medina melendez mendoza mercado miranda mojica montemayor " +
            "montero morales moreno natividad navarro nepomuceno ng nieves nunez ocampo olivares oliveros ong ongpin orosa " +
            "ortega ortiz pacheco padilla padua pangan panganiban pangilinan paredes parungao pascual paterno penduko peralta " +
            "perez pilapil pineda poblete policarpio ponce punzalan quiambao quijano quirino quizon ramirez ramones ramos " +
            "recto regala remulla resurreccion reyes ricafort rivera rizal robles rodriguez roldan romero roque rosales " +
            "rosario roxas rubio salas salazar salcedo salonga salvacion salvador samson sanchez sandoval santiago santos " +
            "sarmiento sebastian serrano silva simbulan singson sison soberano solis soriano sotto suarez sumulong suntay sy " +
            "tabora tamad tamayo tan tanada tantoco tejada tiangco timbol tiongson tolentino torres trillanes trinidad tuazon " +
            "tupas umali urbano uy valdez valencia valenzuela valera vargas velasco velasquez ventura verano vergara verzosa " +
            "victorino vidal villacorta villamor villanueva villar villareal villegas wong yabut yap yu yulo zaldivar zamora " +
            "zapanta zarate zulueta"
        ).Split(' '), StringComparer.OrdinalIgnoreCase);

    public static bool IsFirst(string word) => First.Contains(word);

    public static bool IsFamily(string word) => Family.Contains(word);

    /// <summary>Whether a word is a family name that is hardly anything else.</summary>
    public static bool IsFamilyAlone(string word) => word.Length >= ShortestAlone && Family.Contains(word);

    /// <summary>Whether a word is a log-in made of a name: mreyes, mcreyes, mariareyes.</summary>
    /// <param name="word">In lower case, without its number.</param>
    public static bool IsLogIn(string word)
    {
        for (var at = 1; at <= word.Length - ShortestAlone; at++)
        {
            if ((at <= 2 || First.Contains(word[..at])) && Family.Contains(word[at..]))
            {
                return true;
            }
        }

        return false;
    }
}
