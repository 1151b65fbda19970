# METADATA
# title: Cloud Run services run under an account of their own
# description: A service that names no account has the rights of the default one, often those of an editor of the project.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/cloud_run_v2_service
# custom:
#   id: google.cloudrun.default_service_account
#   requirement: Cloud Run services must not use the default service account
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_cloud_run_v2_service]
#   profiles: [ai_platform]
#   remediation: Create a service account for the service and name it in `template`.
package decree.google.cloudrun.default_service_account

import data.decree.tf
import data.decree.value

deny contains tf.finding(run_v2_service, "must not use the default service account", ["template", 0, "service_account"]) if {
	some run_v2_service in input.resource.google_cloud_run_v2_service
	value.absent(value.at(run_v2_service.values, ["template", 0, "service_account"], null))
}
