# METADATA
# title: Composer environments are private
# description: Airflow runs whatever code lies in its bucket, with the rights of the environment; its endpoint
#   belongs inside.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/composer_environment
# custom:
#   id: google.composer.private_endpoint
#   requirement: Composer environments must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [google_composer_environment]
#   remediation: Set `enable_private_endpoint` to true in `private_environment_config`.
#   fix:
#     set:
#       path: [config, 0, private_environment_config, 0, enable_private_endpoint]
#       value: true
package decree.google.composer.private_endpoint

import data.decree.tf
import data.decree.value

deny contains tf.finding(environment, "must not be publicly accessible", ["config", 0, "private_environment_config", 0, "enable_private_endpoint"]) if {
	some environment in input.resource.google_composer_environment
	enable_private_endpoint := value.at(environment.values, ["config", 0, "private_environment_config", 0, "enable_private_endpoint"], null)
	value.known(enable_private_endpoint)
	enable_private_endpoint != true
}
