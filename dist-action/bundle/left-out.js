const absent = (name) =>
  class {
    constructor() {
      throw new Error(`${name} is not part of this bundle`);
    }

    static getIDToken() {
      throw new Error(`${name} is not part of this bundle`);
    }
  };

export const ProxyAgent = absent('undici');
export const OidcClient = absent('OidcClient');
