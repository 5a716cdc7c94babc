-- Walls the campaigns off from each other: the program works as a role that owns nothing and has no way round the
-- policies, and every table with a campaign shows the rows of one campaign, or, where none has been said, no row.
-- Runs after every migration, so that no table can be forgotten.
do $$
declare
    missing constant text := 'The role committee_room_app is missing and % may not make it. As a superuser, once:'
        ' create role committee_room_app nologin; grant committee_room_app to %;';
    told text;
    walled record;
begin
    if not exists (select 1 from pg_roles where rolname = 'committee_room_app') then
        begin
            create role committee_room_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
        exception
            when duplicate_object then null;
            when insufficient_privilege then raise exception '%', replace(missing, '%', quote_ident(current_user));
        end;
    end if;
    if exists (select 1 from pg_roles where rolname = 'committee_room_app' and (rolsuper or rolbypassrls)) then
        raise exception 'The role committee_room_app must be neither a superuser nor have BYPASSRLS';
    end if;
    if not exists (select 1 from pg_roles where rolname = current_user and rolsuper) then
        told := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
        if not pg_has_role(current_user, 'committee_room_app', told) then
            begin
                execute format('grant committee_room_app to %I', current_user);
            exception
                when insufficient_privilege then raise exception '%', replace(missing, '%', quote_ident(current_user));
            end;
        end if;
    end if;

    execute format('grant usage on schema %I to committee_room_app', current_schema());
    execute format('grant select, insert, update, delete on all tables in schema %I to committee_room_app',
        current_schema());
    execute format('grant usage, select on all sequences in schema %I to committee_room_app', current_schema());
    execute format('revoke all on table %I.flyway_schema_history from committee_room_app', current_schema());

    for walled in
        select c.relname, c.relrowsecurity and c.relforcerowsecurity as done
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'campaign_id' and not a.attisdropped
        where c.relkind in ('r', 'p') and c.relpersistence = 'p' and c.relnamespace = current_schema()::regnamespace
    loop
        if not walled.done then
            execute format('alter table %I enable row level security', walled.relname);
            execute format('alter table %I force row level security', walled.relname);
        end if;
        if not exists (select 1 from pg_policies p where p.schemaname = current_schema()
                and p.tablename = walled.relname and p.policyname = 'campaign_wall') then
            -- The settings are read once a statement, not once a row: that is what the inner selects are for.
            execute format('create policy campaign_wall on %I using ('
                'campaign_id = (select case when current_setting(''committee_room.campaign'', true) in ('''', ''*'')'
                ' then null else current_setting(''committee_room.campaign'', true)::uuid end)'
                ' or (select coalesce(current_setting(''committee_room.campaign'', true) = ''*'', false)))',
                walled.relname);
        end if;
    end loop;
end $$;

-- Statistics after an import: only an owner may gather them.
create or replace function gather_statistics(what text) returns void language plpgsql security definer as $$
begin
    execute 'analyze ' || to_regclass(what)::text;
end $$;
do $$ begin
    execute format('alter function gather_statistics(text) set search_path = %I, pg_temp', current_schema());
    revoke all on function gather_statistics(text) from public;
    grant execute on function gather_statistics(text) to committee_room_app;
end $$;
