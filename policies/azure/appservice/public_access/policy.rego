# METADATA
# title: Web apps have no public network access
# description: An internal app that is reachable from the internet is tested by scanners within minutes of its first start.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_web_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_web_app
# custom:
#   id: azure.appservice.public_access
#   aliases: [CKV_AZURE_222]
#   requirement: every Linux web app and Windows web app must not be publicly accessible
#   severity: LOW
#   category: network exposure
#   resource_types: [azurerm_linux_web_app, azurerm_windows_web_app]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.appservice.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(web_app, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	public_network_access_enabled := value.at(web_app.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}

deny contains tf.finding(web_app, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	public_network_access_enabled := value.at(web_app.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
