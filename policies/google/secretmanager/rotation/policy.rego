# METADATA
# title: Secrets are rotated
# description: A password that never changes is of use to whoever copied it years ago.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/secret_manager_secret
# custom:
#   id: google.secretmanager.rotation
#   requirement: Google secrets must have rotation
#   severity: LOW
#   category: encryption
#   resource_types: [google_secret_manager_secret]
#   remediation: Add a `rotation` block and a topic that tells the program to change the secret.
package decree.google.secretmanager.rotation

import data.decree.tf
import data.decree.value

deny contains tf.finding(manager_secret, "must rotate its key material every year", ["rotation", 0, "rotation_period"]) if {
	some manager_secret in input.resource.google_secret_manager_secret
	value.absent(value.at(manager_secret.values, ["rotation", 0, "rotation_period"], null))
}
