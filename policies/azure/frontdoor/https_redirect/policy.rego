# METADATA
# title: Routes of Front Door redirect to HTTPS
# description: What a route takes over plain HTTP can be read and changed on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cdn_frontdoor_route
# custom:
#   id: azure.frontdoor.https_redirect
#   requirement: every Front Door route must accept HTTPS only
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_cdn_frontdoor_route]
#   profiles: [recommended]
#   remediation: Remove `https_redirect_enabled` or set it to true, or leave Http out of `supported_protocols`.
package decree.azure.frontdoor.https_redirect

import data.decree.tf
import data.decree.value

deny contains tf.finding(frontdoor_route, "must accept HTTPS only", []) if {
	some frontdoor_route in input.resource.azurerm_cdn_frontdoor_route
	https_redirect_enabled := frontdoor_route.values.https_redirect_enabled
	value.known(https_redirect_enabled)
	https_redirect_enabled != true
	value.has(frontdoor_route.values.supported_protocols, "Http")
}
