# METADATA
# title: Lightsail databases are not public
# description: A database on the internet has no safeguard but its password.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lightsail_database
# custom:
#   id: aws.lightsail.database_public
#   requirement: no Lightsail database may be public
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_lightsail_database]
#   profiles: [recommended]
#   remediation: Set `publicly_accessible` to false.
#   fix:
#     set:
#       path: [publicly_accessible]
#       value: false
package decree.aws.lightsail.database_public

import data.decree.tf

deny contains tf.finding(database, "must not be publicly accessible", ["publicly_accessible"]) if {
	some database in input.resource.aws_lightsail_database
	database.values.publicly_accessible == true
}
