# METADATA
# title: Glue data catalogs encrypt their metadata
# description: Names of tables, columns and locations say where the sensitive data lies.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/glue_data_catalog_encryption_settings
# custom:
#   id: aws.glue.catalog_encryption
#   aliases: [CKV_AWS_94]
#   requirement: every Glue data catalog must encrypt catalog metadata
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_glue_data_catalog_encryption_settings]
#   remediation: Set `data_catalog_encryption_settings.0.encryption_at_rest.0.catalog_encryption_mode` to "SSE-KMS".
#   fix:
#     set:
#       path: [data_catalog_encryption_settings, 0, encryption_at_rest, 0, catalog_encryption_mode]
#       value: SSE-KMS
package decree.aws.glue.catalog_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(data_catalog_encryption_settings, "must encrypt catalog metadata", ["data_catalog_encryption_settings", 0, "encryption_at_rest", 0, "catalog_encryption_mode"]) if {
	some data_catalog_encryption_settings in input.resource.aws_glue_data_catalog_encryption_settings
	catalog_encryption_mode := value.at(data_catalog_encryption_settings.values, ["data_catalog_encryption_settings", 0, "encryption_at_rest", 0, "catalog_encryption_mode"], null)
	value.known(catalog_encryption_mode)
	not catalog_encryption_mode in ["SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"]
}
