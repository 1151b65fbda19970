# METADATA
# title: APIs are served over HTTPS only
# description: Subscription keys and tokens of callers travel in clear text over HTTP.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/api_management_api
# custom:
#   id: azure.apim.api_https_only
#   requirement: every API Management API must accept HTTPS only
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_api_management_api]
#   profiles: [recommended]
#   remediation: Leave only https and wss in `protocols`.
package decree.azure.apim.api_https_only

import data.decree.tf
import data.decree.value

deny contains tf.finding(management_api, "must accept HTTPS only", ["protocols"]) if {
	some management_api in input.resource.azurerm_api_management_api
	not_accept_https_only(management_api)
}

not_accept_https_only(management_api) if {
	value.has(management_api.values.protocols, "http")
}

not_accept_https_only(management_api) if {
	value.has(management_api.values.protocols, "ws")
}
