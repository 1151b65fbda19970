# METADATA
# title: Glue data catalogs encrypt connection passwords
# description: Whoever may read a connection otherwise gets its database password in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/glue_data_catalog_encryption_settings
# custom:
#   id: aws.glue.connection_password_encryption
#   requirement: every Glue data catalog must have return_connection_password_encrypted set to true
#   severity: HIGH
#   category: configuration
#   resource_types: [aws_glue_data_catalog_encryption_settings]
#   profiles: [recommended]
#   remediation: Set
#     `data_catalog_encryption_settings.0.connection_password_encryption.0.return_connection_password_encrypted`
#     to true.
#   fix:
#     set:
#       path:
#         [data_catalog_encryption_settings, 0, connection_password_encryption, 0,
#          return_connection_password_encrypted]
#       value: true
package decree.aws.glue.connection_password_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_catalog_encryption_settings, "must set `data_catalog_encryption_settings.0.connection_password_encryption.0.return_connection_password_encrypted` to true", ["data_catalog_encryption_settings", 0, "connection_password_encryption", 0, "return_connection_password_encrypted"]) if {
	some data_catalog_encryption_settings in input.resource.aws_glue_data_catalog_encryption_settings
	return_connection_password_encrypted := value.at(data_catalog_encryption_settings.values, ["data_catalog_encryption_settings", 0, "connection_password_encryption", 0, "return_connection_password_encrypted"], null)
	value.known(return_connection_password_encrypted)
	return_connection_password_encrypted != true
}
