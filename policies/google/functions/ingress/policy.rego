# METADATA
# title: Functions take internal traffic
# description: The address of the function is on the internet unless its ingress says otherwise.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloudfunctions2_function
# custom:
#   id: google.functions.ingress
#   aliases: [CKV_GCP_124]
#   requirement: Cloud Functions must take internal traffic only
#   severity: LOW
#   category: network exposure
#   resource_types: [google_cloudfunctions2_function, google_cloudfunctions_function]
#   remediation: Set `ingress_settings` to "ALLOW_INTERNAL_AND_GCLB" or "ALLOW_INTERNAL_ONLY".
package decree.google.functions.ingress

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must take internal traffic only", ["service_config", 0, "ingress_settings"]) if {
	some function in input.resource.google_cloudfunctions2_function
	ingress_settings := value.at(function.values, ["service_config", 0, "ingress_settings"], null)
	value.known(ingress_settings)
	not ingress_settings in ["ALLOW_INTERNAL_ONLY", "ALLOW_INTERNAL_AND_GCLB"]
}

deny contains tf.finding(function, "must take internal traffic only", ["ingress_settings"]) if {
	some function in input.resource.google_cloudfunctions_function
	ingress_settings := value.at(function.values, ["ingress_settings"], null)
	value.known(ingress_settings)
	not ingress_settings in ["ALLOW_INTERNAL_ONLY", "ALLOW_INTERNAL_AND_GCLB"]
}
