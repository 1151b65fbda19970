# METADATA
# title: Functions accept HTTPS only
# description: What is sent to the function over HTTP, tokens included, can be read on the way.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloudfunctions_function
# custom:
#   id: google.functions.https
#   requirement: Cloud Functions must accept HTTPS only
#   severity: MEDIUM
#   category: encryption
#   resource_types: [google_cloudfunctions_function]
#   remediation: Set `https_trigger_security_level` to "SECURE_ALWAYS".
package decree.google.functions.https

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must accept HTTPS only", []) if {
	some function in input.resource.google_cloudfunctions_function
	https_trigger_security_level := value.at(function.values, ["https_trigger_security_level"], null)
	value.known(https_trigger_security_level)
	https_trigger_security_level != "SECURE_ALWAYS"
	value.absent(value.at(function.values, ["event_trigger"], null))
}
