# METADATA
# title: Application Gateways filter with a firewall
# description: Without one, injection and scanners reach the application as they come from the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/application_gateway
# custom:
#   id: azure.network.gateway_waf
#   aliases: [CKV_AZURE_120, 2e48d91c-50e4-45c8-9312-27b625868a72]
#   requirement: every Application Gateway must be protected by a web application firewall
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_application_gateway]
#   remediation: Set `firewall_policy_id` and use the tier WAF_v2.
package decree.azure.network.gateway_waf

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway, "must be protected by a web application firewall", []) if {
	some gateway in input.resource.azurerm_application_gateway
	enabled := value.at(gateway.values, ["waf_configuration", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
	value.absent(value.at(gateway.values, ["firewall_policy_id"], null))
}
