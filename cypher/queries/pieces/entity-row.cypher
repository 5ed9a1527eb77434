// What is read of an entity e.
e {.*, nameKeys: null, joinedCount: null, dateStart: null, dateEnd: null, degree: null} // if details
e {.id, .type, .subtype, .nameJa, .nameEn} // unless details
