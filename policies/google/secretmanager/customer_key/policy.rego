# METADATA
# title: Secrets are encrypted with a customer managed key
# description: With a key of your own secrets can be taken out of reach, and each use is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/secret_manager_secret
# custom:
#   id: google.secretmanager.customer_key
#   requirement: Google secrets must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_secret_manager_secret]
#   remediation: Name a key in `customer_managed_encryption` of the replication.
package decree.google.secretmanager.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(manager_secret, "must be encrypted with a customer managed key", []) if {
	some manager_secret in input.resource.google_secret_manager_secret
	value.absent(value.at(manager_secret.values, ["replication", 0, "auto", 0, "customer_managed_encryption", 0, "kms_key_name"], null))
	not_replication_0_user_managed_0_replicas(manager_secret)
}

not_replication_0_user_managed_0_replicas(manager_secret) if {
	value.absent(value.at(manager_secret.values, ["replication", 0, "user_managed", 0, "replicas"], null))
}

not_replication_0_user_managed_0_replicas(manager_secret) if {
	some replica in manager_secret.values.replication[0].user_managed[0].replicas
	value.absent(value.at(replica, ["customer_managed_encryption", 0, "kms_key_name"], null))
}
