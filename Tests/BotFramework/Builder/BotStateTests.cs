using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NUnit.Framework;

namespace LeanTechBot.Tests.BotFramework.Builder;

public sealed class BotStateTests
{
    private readonly RecordingAdapter _adapter = new();
    private CountingStorage _storage = new(new MemoryStorage());

    [SetUp]
    public void Start() => _storage = new CountingStorage(new MemoryStorage());

    [Test]
    public async Task What_is_saved_in_one_turn_is_there_in_the_next()
    {
        var (state, property) = Create<Basket>();
        var first = _adapter.Turn();
        (await property.GetAsync(first, () => new Basket())).Items.Add("apple");
        await state.SaveChangesAsync(first);

        var read = await property.GetAsync(_adapter.Turn());

        Assert.That(read.Items, Is.EqualTo(new[] { "apple" }));
    }

    [Test]
    public async Task What_is_not_saved_is_lost()
    {
        var (_, property) = Create<Basket>();
        await property.SetAsync(_adapter.Turn(), new Basket());

        Assert.That(await property.GetAsync(_adapter.Turn()), Is.Null);
    }

    [Test]
    public async Task A_turn_reads_the_storage_once_and_again_only_when_forced()
    {
        var (state, property) = Create<Basket>();
        var turn = _adapter.Turn();
        await property.GetAsync(turn);
        await property.GetAsync(turn);
        await state.LoadAsync(turn);
        Assert.That(_storage.Reads, Is.EqualTo(1));

        await state.LoadAsync(turn, force: true);
        Assert.That(_storage.Reads, Is.EqualTo(2));
    }

    [Test]
    public async Task Only_a_changed_state_is_written()
    {
        var (state, property) = Create<Basket>();
        var turn = _adapter.Turn();
        await property.GetAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.That(_storage.Writes, Is.Zero);

        var basket = await property.GetAsync(turn, () => new Basket());
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.That(_storage.Writes, Is.EqualTo(1));

        basket.Items.Add("apple");
        await state.SaveChangesAsync(turn);
        Assert.That(_storage.Writes, Is.EqualTo(2));

        await state.SaveChangesAsync(turn, force: true);
        Assert.That(_storage.Writes, Is.EqualTo(3));
    }

    [Test]
    public async Task A_change_that_was_taken_back_is_no_change()
    {
        var (state, property) = Create<int>();
        await SaveAsync(state, property, 7);
        var turn = _adapter.Turn();
        await property.SetAsync(turn, 8);
        await property.SetAsync(turn, 7);

        await state.SaveChangesAsync(turn);

        Assert.That(_storage.Writes, Is.EqualTo(1));
    }

    [Test]
    public async Task Saving_before_loading_does_nothing()
    {
        var (state, _) = Create<int>();

        await state.SaveChangesAsync(_adapter.Turn(), force: true);

        Assert.That(_storage.Writes, Is.Zero);
    }

    [Test]
    public async Task A_default_is_set_and_saved()
    {
        var (state, property) = Create<int>();
        var turn = _adapter.Turn();

        Assert.That(await property.GetAsync(turn, () => 42), Is.EqualTo(42));
        await state.SaveChangesAsync(turn);

        Assert.That(await property.GetAsync(_adapter.Turn()), Is.EqualTo(42));
    }

    [Test]
    public async Task A_missing_property_without_a_default_is_the_default_of_its_type()
    {
        var state = new ConversationState(_storage);
        var turn = _adapter.Turn();

        Assert.That(await state.CreateProperty<int>("number").GetAsync(turn), Is.Zero);
        Assert.That(await state.CreateProperty<int?>("maybe").GetAsync(turn), Is.Null);
        Assert.That(await state.CreateProperty<string>("text").GetAsync(turn), Is.Null);
    }

    [Test]
    public async Task A_property_is_deleted_with_the_next_save()
    {
        var (state, property) = Create<int>();
        await SaveAsync(state, property, 7);
        var turn = _adapter.Turn();

        await property.DeleteAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.That(await property.GetAsync(_adapter.Turn(), () => -1), Is.EqualTo(-1));
    }

    [Test]
    public async Task A_cleared_state_is_empty_after_the_next_save()
    {
        var (state, property) = Create<int>();
        await SaveAsync(state, property, 7);
        var turn = _adapter.Turn();

        await state.ClearStateAsync(turn);
        Assert.That(await property.GetAsync(_adapter.Turn()), Is.EqualTo(7));
        await state.SaveChangesAsync(turn);

        Assert.That(await property.GetAsync(_adapter.Turn()), Is.Zero);
    }

    [Test]
    public async Task A_deleted_state_is_gone_at_once_and_is_read_anew()
    {
        var (state, property) = Create<int>();
        await SaveAsync(state, property, 7);
        var turn = _adapter.Turn();
        await state.LoadAsync(turn);

        await state.DeleteAsync(turn);

        Assert.That(state.GetCachedState(turn), Is.Null);
        Assert.That(await property.GetAsync(turn), Is.Zero);
    }

    [Test]
    public async Task A_stored_object_of_another_type_is_converted()
    {
        var state = new ConversationState(_storage);
        var turn = _adapter.Turn();
        await state.CreateProperty<Basket>("value").SetAsync(turn, new Basket { Items = { "apple" } });

        var other = await state.CreateProperty<OtherBasket>("value").GetAsync(turn);

        Assert.That(other.Items, Is.EqualTo(new[] { "apple" }));
    }

    [Test]
    public async Task From_a_storage_without_types_a_change_is_kept_only_if_it_is_set()
    {
        var state = new ConversationState(new UntypedStorage());
        var property = state.CreateProperty<Basket>("basket");
        await SaveAsync(state, property, new Basket { Items = { "apple" } });

        var changed = _adapter.Turn();
        (await property.GetAsync(changed)).Items.Add("lost");
        await state.SaveChangesAsync(changed);
        Assert.That((await property.GetAsync(_adapter.Turn())).Items, Is.EqualTo(new[] { "apple" }));

        var set = _adapter.Turn();
        var basket = await property.GetAsync(set);
        basket.Items.Add("pear");
        await property.SetAsync(set, basket);
        await state.SaveChangesAsync(set);
        Assert.That((await property.GetAsync(_adapter.Turn())).Items, Is.EqualTo(new[] { "apple", "pear" }));
    }

    [Test]
    public async Task The_state_can_be_had_as_JSON()
    {
        var (state, property) = Create<int>();
        var turn = _adapter.Turn();
        await property.SetAsync(turn, 7);

        Assert.That((int?)state.Get(turn)["value"], Is.EqualTo(7));
    }

    [Test]
    public async Task Each_kind_of_state_has_its_own_key()
    {
        var turn = _adapter.Turn();
        await new ConversationState(_storage).LoadAsync(turn);
        await new UserState(_storage).LoadAsync(turn);

        Assert.That(_storage.Keys, Is.EqualTo(new[]
        {
            "test/conversations/convo1",
            "test/users/user1",
        }));
    }

    [Test]
    public void An_activity_without_the_ids_of_the_key_is_refused()
    {
        var turn = _adapter.Turn(new Activity(ActivityTypes.Message) { ChannelId = "test" });

        Assert.That(async () => await new ConversationState(_storage).LoadAsync(turn), Throws.InvalidOperationException);
        Assert.That(async () => await new UserState(_storage).LoadAsync(turn), Throws.InvalidOperationException);
    }

    [TestCase(null)]
    [TestCase(" ")]
    public void A_property_needs_a_name(string? name)
        => Assert.That(() => new ConversationState(_storage).CreateProperty<int>(name), Throws.TypeOf<ArgumentNullException>());

    private (ConversationState State, IStatePropertyAccessor<T> Property) Create<T>()
    {
        var state = new ConversationState(_storage);
        return (state, state.CreateProperty<T>("value"));
    }

    private async Task SaveAsync<T>(BotState state, IStatePropertyAccessor<T> property, T value)
    {
        var turn = _adapter.Turn();
        await property.SetAsync(turn, value);
        await state.SaveChangesAsync(turn);
    }

    public sealed class Basket
    {
        public List<string> Items { get; set; } = [];
    }

    public sealed class OtherBasket
    {
        public string[] Items { get; set; } = [];
    }
}
