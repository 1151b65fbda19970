# METADATA
# title: Functions run under an account of their own
# description: A function that names no account has the rights of the default one, often those of an editor of the project.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloudfunctions2_function
# custom:
#   id: google.functions.default_service_account
#   requirement: Cloud Functions must not use the default service account
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_cloudfunctions2_function, google_cloudfunctions_function]
#   remediation: Create a service account for the function and name it in `service_account_email`.
package decree.google.functions.default_service_account

import data.decree.tf
import data.decree.value

deny contains tf.finding(function, "must not use the default service account", ["service_config", 0, "service_account_email"]) if {
	some function in input.resource.google_cloudfunctions2_function
	value.absent(value.at(function.values, ["service_config", 0, "service_account_email"], null))
}

deny contains tf.finding(function, "must not use the default service account", ["service_account_email"]) if {
	some function in input.resource.google_cloudfunctions_function
	value.absent(value.at(function.values, ["service_account_email"], null))
}
