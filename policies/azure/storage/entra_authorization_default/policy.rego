# METADATA
# title: Storage accounts authorise with Entra ID by default
# description: Otherwise the portal uses the account key for everyone who opens the data, instead of the rights
#   of that person.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_account
# custom:
#   id: azure.storage.entra_authorization_default
#   requirement: every storage account must default to Entra authorization
#   severity: LOW
#   category: authentication
#   resource_types: [azurerm_storage_account]
#   frameworks:
#     cis: ["9.3.3.1"]
#     hipaa: ["164_312_a_2_i"]
#   remediation: Set `default_to_oauth_authentication` to true.
#   fix:
#     set:
#       path: [default_to_oauth_authentication]
#       value: true
package decree.azure.storage.entra_authorization_default

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must authorise with Entra ID by default", ["default_to_oauth_authentication"]) if {
	some account in input.resource.azurerm_storage_account
	default_to_oauth_authentication := value.at(account.values, ["default_to_oauth_authentication"], null)
	value.known(default_to_oauth_authentication)
	default_to_oauth_authentication != true
}
