# METADATA
# title: Secrets are encrypted with a customer managed key
# description: The default key of the account cannot be shared, restricted or taken away; a key of your own is a
#   second lock.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/secretsmanager_secret
# custom:
#   id: aws.secretsmanager.kms
#   aliases: [CKV_AWS_149, AVD-AWS-0098]
#   requirement: every Secrets Manager secret must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_secretsmanager_secret, google_secret_manager_secret]
#   remediation: Set kms_key_id to the ARN of a customer managed key.
package decree.aws.secretsmanager.kms

import data.decree.tf
import data.decree.value

deny contains tf.finding(secret, "must be encrypted with a customer managed key", ["kms_key_id"]) if {
	some secret in input.resource.aws_secretsmanager_secret
	not_encrypted_with_a_customer_managed_key(secret)
}

deny contains tf.finding(manager_secret, "must be encrypted with a customer managed key", []) if {
	some manager_secret in input.resource.google_secret_manager_secret
	value.absent(value.at(manager_secret.values, ["replication", 0, "auto", 0, "customer_managed_encryption", 0, "kms_key_name"], null))
	not_replication_0_user_managed_0_replicas(manager_secret)
}

not_encrypted_with_a_customer_managed_key(secret) if {
	value.absent(value.at(secret.values, ["kms_key_id"], null))
}

not_encrypted_with_a_customer_managed_key(secret) if {
	value.matches(secret.values.kms_key_id, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(secret) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(secret.values, ["kms_key_id"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}

not_replication_0_user_managed_0_replicas(manager_secret) if {
	value.absent(value.at(manager_secret.values, ["replication", 0, "user_managed", 0, "replicas"], null))
}

not_replication_0_user_managed_0_replicas(manager_secret) if {
	some replica in manager_secret.values.replication[0].user_managed[0].replicas
	value.absent(value.at(replica, ["customer_managed_encryption", 0, "kms_key_name"], null))
}
