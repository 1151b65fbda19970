# METADATA
# title: SignalR does not let every origin connect
# description: With an allowed origin of * any web page that a user visits can open a connection in their name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/signalr_service
# custom:
#   id: azure.signalr.cors
#   requirement: no SignalR service may have a wildcard CORS policy
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [azurerm_signalr_service]
#   remediation: Name the origins that may connect in `cors.allowed_origins`.
package decree.azure.signalr.cors

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must not let every origin call it", ["cors", i, "allowed_origins"]) if {
	some service in input.resource.azurerm_signalr_service
	some i, cor in service.values.cors
	value.has(cor.allowed_origins, "*")
}
