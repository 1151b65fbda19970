package decree.tf

# METADATA
# title: Finding
# description: What is wrong with a resource, and the path of the attribute or block to change.
# scope: document
finding(resource, message, path) := {
	"address": resource.address,
	"type": resource.type,
	"message": message,
	"path": path,
}
