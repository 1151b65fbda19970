# METADATA
# title: Application Gateways do not allow old versions of TLS
# description: TLS 1.0 and 1.1 have known weaknesses that let a connection be downgraded and read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/application_gateway
# custom:
#   id: azure.network.gateway_minimum_tls
#   aliases: [CKV_AZURE_218]
#   requirement: no Application Gateway may have ssl_policy min_protocol_version "TLSv1_0" or "TLSv1_1"
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_application_gateway]
#   profiles: [recommended]
#   remediation: Set `ssl_policy.min_protocol_version` to TLSv1_2 or newer.
package decree.azure.network.gateway_minimum_tls

import data.decree.tf

deny contains tf.finding(gateway, "must not set `ssl_policy.0.min_protocol_version` to \"TLSv1_0\" or \"TLSv1_1\"", ["ssl_policy", 0, "min_protocol_version"]) if {
	some gateway in input.resource.azurerm_application_gateway
	gateway.values.ssl_policy[0].min_protocol_version in ["TLSv1_0", "TLSv1_1"]
}
