# METADATA
# title: Web apps speak HTTP/2
# description: HTTP/2 carries many requests over one connection; without it every page costs more round trips
#   and handshakes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/app_service
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_web_app
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_web_app
# custom:
#   id: azure.appservice.http2
#   aliases: [CKV_AZURE_18, AVD-AZU-0005]
#   requirement: every web app must speak HTTP/2
#   severity: LOW
#   category: hygiene
#   resource_types: [azurerm_app_service, azurerm_linux_web_app, azurerm_windows_web_app]
#   frameworks:
#     hipaa: ["164_312_e_1"]
#   remediation: Set `site_config.0.http2_enabled` to true.
#   fix:
#     set:
#       path: [site_config, 0, http2_enabled]
#       value: true
package decree.azure.appservice.http2

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must speak HTTP/2", ["site_config", 0, "http2_enabled"]) if {
	some service in input.resource.azurerm_app_service
	http2_enabled := value.at(service.values, ["site_config", 0, "http2_enabled"], null)
	value.known(http2_enabled)
	http2_enabled != true
}

deny contains tf.finding(web_app, "must speak HTTP/2", ["site_config", 0, "http2_enabled"]) if {
	some web_app in input.resource.azurerm_linux_web_app
	http2_enabled := value.at(web_app.values, ["site_config", 0, "http2_enabled"], null)
	value.known(http2_enabled)
	http2_enabled != true
}

deny contains tf.finding(web_app, "must speak HTTP/2", ["site_config", 0, "http2_enabled"]) if {
	some web_app in input.resource.azurerm_windows_web_app
	http2_enabled := value.at(web_app.values, ["site_config", 0, "http2_enabled"], null)
	value.known(http2_enabled)
	http2_enabled != true
}
