using GraphService.Training;

return await Verbs.Root().Parse(args).InvokeAsync();
