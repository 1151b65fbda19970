# METADATA
# title: App Service plans are spread over availability zones
# description: In one zone, the failure of one data centre takes down every app of the plan.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/service_plan
# custom:
#   id: azure.appservice.plan_zones
#   aliases: [CKV_AZURE_225]
#   requirement: every App Service plan must be spread over availability zones
#   severity: LOW
#   category: availability
#   resource_types: [azurerm_service_plan]
#   remediation: Set `zone_balancing_enabled` to true.
#   fix:
#     set:
#       path: [zone_balancing_enabled]
#       value: true
package decree.azure.appservice.plan_zones

import data.decree.tf
import data.decree.value

deny contains tf.finding(plan, "must be spread over availability zones", ["zone_balancing_enabled"]) if {
	some plan in input.resource.azurerm_service_plan
	zone_balancing_enabled := value.at(plan.values, ["zone_balancing_enabled"], null)
	value.known(zone_balancing_enabled)
	zone_balancing_enabled != true
}
