# METADATA
# title: Backends of API Management are called over HTTPS
# description: The way from the gateway to the backend carries the same secrets as that from the caller.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/api_management_backend
# custom:
#   id: azure.apim.backend_https
#   aliases: [CKV_AZURE_215]
#   requirement: every API Management backend must accept HTTPS only
#   severity: MEDIUM
#   category: encryption
#   resource_types: [azurerm_api_management_backend]
#   profiles: [recommended]
#   remediation: Give `url` an address that begins with https.
package decree.azure.apim.backend_https

import data.decree.tf
import data.decree.value

deny contains tf.finding(management_backend, "must accept HTTPS only", ["url"]) if {
	some management_backend in input.resource.azurerm_api_management_backend
	url := value.at(management_backend.values, ["url"], null)
	value.known(url)
	not value.matches(url, `^https://`)
}
